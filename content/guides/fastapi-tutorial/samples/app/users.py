"""Registering and logging in."""

# region: users
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException
from fastapi.security import OAuth2PasswordRequestForm
from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from app.database import CurrentSession
from app.models import NewUser, PublicUser, User
from app.security import CurrentUser, hash_password, make_token, password_fits
from app.settings import CurrentSettings

router = APIRouter(tags=["users"])


@router.post("/users", status_code=201, response_model=PublicUser)
def register(new: NewUser, session: CurrentSession) -> User:
    user = User(name=new.name, password_hash=hash_password(new.password))
    session.add(user)
    try:
        session.commit()
    except IntegrityError as error:
        raise HTTPException(409, "This name is taken") from error
    session.refresh(user)
    return user


@router.post("/token")
def log_in(
    form: Annotated[OAuth2PasswordRequestForm, Depends()],
    session: CurrentSession,
    settings: CurrentSettings,
) -> dict[str, str]:
    user = session.exec(select(User).where(User.name == form.username)).first()
    if not password_fits(user, form.password):
        raise HTTPException(401, "Wrong name or password", headers={"WWW-Authenticate": "Bearer"})
    return {"access_token": make_token(user, settings), "token_type": "bearer"}


@router.get("/users/me", response_model=PublicUser)
def read_me(user: CurrentUser) -> User:
    return user


# endregion: users
